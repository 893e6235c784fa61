/** Sentences for what goes wrong between the tab and the server, before any rule of STAR is asked. */
const accidentText =
  'Något gick fel hos oss. Inget har sparats till hälften. Försök igen om en stund.';
/** @param fault the id that the log has it under, `F-3K7QMD` */
export function accidentTextFor(fault: string): string {
  return `${accidentText} ${askWith(fault)}`;
}
/** What is stored is newer than the program that was asked: another version of it is taking over. */
export const updatingText =
  'Programmet uppdateras just nu. Inget är borta. Försök igen om en liten stund.';
/** Of documents that this version cannot read yet: `1 uppgift är …`. */
export const savedByNewer = {
  one: 'sparad av en nyare version av programmet',
  several: 'sparade av en nyare version av programmet',
};
export function updatingTextFor(fault: string): string {
  return `${updatingText} ${askWith(fault)}`;
}
const federationUnreadableText =
  'Samordningsförbundets grunduppgifter (federation) går inte att läsa, och utan dem kan ingen sida visas. Inget är borttaget eller ändrat. Den som sköter driften behöver få veta det.';
export function federationUnreadableTextFor(fault: string): string {
  return `${federationUnreadableText} ${askWith(fault)}`;
}
export function askWith(fault: string): string {
  return `Ange ${fault} om du hör av dig om det.`;
}
export const badRequestText =
  'Det som skickades gick inte att läsa. Ladda om sidan och försök igen.';
export const tooLargeText = 'Det som skickades är för stort. Korta texten och försök igen.';
export const unknownAddressText = 'Sidan eller uppgiften finns inte.';
export const wrongHostText = 'Lokalt läge svarar bara på den här datorn.';
export const foreignOriginText =
  'Anropet kommer från en annan webbplats än STAR och tas inte emot.';
export const notJsonText =
  'Det som skickades är inte i rätt format. Ladda om sidan och försök igen.';
export const tooManyText =
  'Det kom för många anrop på kort tid. Det du har skrivit finns kvar. Vänta en liten stund och försök igen.';
/** Who signs people in does not answer us. */
export const signInDownText =
  'Det går inte att kontrollera inloggningen just nu. Det du har skrivit finns kvar. Försök igen om en liten stund.';
