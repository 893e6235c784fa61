import type { IsoDate } from '../../shared/kernel/calendar.ts';
import type { Period } from '../../shared/kernel/period.ts';
import type { MemberFunction } from '../../shared/codes/party.ts';
import { settingsFrom, settingsOn, settingsWith } from '../../shared/teams/dated-settings.ts';
import type { Member, Team, TeamSettings } from '../../shared/teams/team.ts';
import { swedishSortKey } from '../../shared/text/format.ts';
import { coordinatorAccount } from './context.ts';

const always: IsoDate = '2020-01-01';

function seat(ofFunction: MemberFunction): Member {
  return {
    id: ofFunction,
    role: 'member',
    function: ofFunction,
    account: `demo/${ofFunction}`,
    from: always,
  };
}

/**
 * STAR Berg with the six required functions and FK, each seat's id being its function, and an ersättare for AF and
 * IFO (`employment-officer-deputy`, `ifo-officer-deputy`).
 */
export function aTeam(): TeamBuilder {
  return new TeamBuilder();
}

class TeamBuilder {
  private members: readonly Member[] = [
    seat('coordinator'),
    seat('employment-officer'),
    seat('rehab-coordinator-primary-care'),
    seat('rehab-coordinator-psychiatry'),
    seat('ifo-officer'),
    seat('labour-market-coordinator'),
    seat('fk-contact'),
  ];
  private later: readonly (Partial<TeamSettings> & { readonly from: IsoDate })[] = [];
  private settings: TeamSettings = { breakPeriods: [], fkMayRaise: false, fkWorksWithCases: true };
  private called = { id: 'berg', name: 'STAR Berg', municipality: 'Berg', code: 'BER' };
  private channelId: string | undefined = '19:berg@thread.tacv2';

  constructor() {
    this.withDeputy('employment-officer').withDeputy('ifo-officer');
  }

  named(name: string, code: string): this {
    const municipality = name.replace('STAR ', '');
    this.called = { id: code.toLowerCase(), name, municipality, code };
    return this;
  }

  /** A seat whose id is its function unless another is given. */
  withMember(ofFunction: MemberFunction, dates: Partial<Member> = {}): this {
    this.members = [...this.members, { ...seat(ofFunction), ...dates, role: 'member' }];
    return this;
  }

  /** The ersättare `<seat>-deputy` of a seat, with the same function. */
  withDeputy(seatId: string, dates: { id?: string; from?: IsoDate; to?: IsoDate } = {}): this {
    const deputised = this.members.find(({ id }) => id === seatId);
    if (deputised === undefined) throw new Error(`no seat ${seatId} to be a deputy for`);
    const id = `${seatId}-deputy`;
    this.members = [
      ...this.members,
      {
        ...seat(deputised.function),
        id,
        account: `demo/${dates.id ?? id}`,
        ...dates,
        role: 'deputy',
        deputyFor: seatId,
      },
    ];
    return this;
  }

  without(...memberIds: string[]): this {
    this.members = this.members.filter(
      (member) =>
        !memberIds.includes(member.id) &&
        !(member.role === 'deputy' && memberIds.includes(member.deputyFor)),
    );
    return this;
  }

  ended(memberId: string, lastDay: IsoDate): this {
    this.members = this.members.map((member) =>
      member.id === memberId ? { ...member, to: lastDay } : member,
    );
    return this;
  }

  onBreak(...breakPeriods: Period[]): this {
    this.settings = { ...this.settings, breakPeriods: [...breakPeriods] };
    return this;
  }

  aimingAt(min: number, max: number): this {
    this.settings = { ...this.settings, targetRange: { min, max } };
    return this;
  }

  withFkThemes(fkOddMonths: TeamSettings['fkOddMonths']): this {
    this.settings = { ...this.settings, ...(fkOddMonths && { fkOddMonths }) };
    return this;
  }

  whereFkMayRaise(): this {
    this.settings = { ...this.settings, fkMayRaise: true };
    return this;
  }

  whereFkWorksWithNoCases(): this {
    this.settings = { ...this.settings, fkWorksWithCases: false };
    return this;
  }

  withIntakePaused(from: IsoDate, to?: IsoDate): this {
    this.settings = {
      ...this.settings,
      intakePaused: to === undefined ? { from } : { from, to },
    };
    return this;
  }

  /** Decides something else about itself from a day on. */
  deciding(from: IsoDate, decided: Partial<TeamSettings>): this {
    this.later = [...this.later, { from, ...decided }];
    return this;
  }

  withoutChannel(): this {
    this.channelId = undefined;
    return this;
  }

  build(): Team {
    return {
      kind: 'team',
      schemaVersion: 5,
      ...this.called,
      sort: swedishSortKey(this.called.name),
      members: [...this.members],
      settings: this.later.reduce(
        (settings, { from, ...decided }) =>
          settingsWith({ settings }, { ...settingsOn({ settings }, from), ...decided }, from),
        settingsFrom('2020-01-01', this.settings),
      ),
      ...(this.channelId === undefined ? {} : { channelId: this.channelId }),
      history: [{ type: 'created', at: '2020-01-01T08:00:00.000Z', by: coordinatorAccount }],
    };
  }
}
