/** Sentences for what goes wrong between the tab and the server, before any rule of STAR is asked. */
export const accidentText =
  'Något gick fel hos oss. Inget har sparats till hälften. Försök igen om en stund.';
export const badRequestText =
  'Det som skickades gick inte att läsa. Ladda om sidan och försök igen.';
export const tooLargeText = 'Det som skickades är för stort. Korta texten och försök igen.';
export const unknownAddressText = 'Sidan eller uppgiften finns inte.';
export const wrongHostText = 'Lokalt läge svarar bara på den här datorn.';
