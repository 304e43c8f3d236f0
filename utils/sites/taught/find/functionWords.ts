/** Words that only join others in pt, es, en, de, fr, without accents: before a date or a name they name nothing. */
const JOINING = new Set(
  [
    'on at by in of for to from with since until via and or the a an is was',
    'em no na nos nas por de do da dos das para com as aos desde ate e ou o os um uma ha foi',
    'en el la los las del al con y u es hace fue hasta',
    'am um im von vom der die das dem den bei mit fur zu zum zur und oder seit bis ist vor',
    'le les du des par pour avec et au aux dans sur chez depuis il y est',
  ].flatMap((words) => words.split(' ')),
);

/** Whether the words of a label say what it names. */
export const isNamingWords = (words: string): boolean => words.split(' ').some((word) => word.length > 1 && !JOINING.has(word));
