/** Every way to write a month in Portuguese, Spanish, English, German and French, without accents: full, and shortened as CLDR and people do. */
const MONTHS: readonly string[] = [
  'jan janeiro ene enero january janv janvier januar janner jaen',
  'fev fevereiro feb febrero february fevr fevrier februar',
  'mar marco marzo march mars maerz marz mrz maer',
  'abr abril apr april avr avril',
  'mai maio may mayo',
  'jun junho junio june juin juni',
  'jul julho julio july juil juillet juli',
  'ago agosto aug august aout',
  'set setembro sep sept septiembre setiembre september septembre',
  'out outubro oct octubre october octobre okt oktober',
  'nov novembro noviembre november novembre',
  'dez dezembro dic diciembre dec december decembre dezember',
];

const NUMBERS = new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));

/** 1 to 12; `undefined` for a word that is no month. `mar` may be a Tuesday too. */
export const monthOf = (word: string): number | undefined => NUMBERS.get(word);
