import type { Language } from './ticket.ts';

/** Somebody to whom tickets can be assigned. */
export interface Analyst {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
}

/** The three who can sign in; the password of all is `prazo`. */
export const USERS: readonly Analyst[] = [
  { id: 'ana', name: 'Ana Souza', language: 'pt' },
  { id: 'bruno', name: 'Bruno Fernández', language: 'es' },
  { id: 'carla', name: 'Carla Brooks', language: 'en' },
];
export const PASSWORD = 'prazo';

const OTHERS: readonly Analyst[] = [
  'Diego Ramírez',
  'Elisa Prado',
  'Fabio Nunes',
  'Gabriela Ríos',
  'Hugo Benítez',
  'Inês Carvalho',
  'Julián Ortega',
  'Karina Melo',
  'Lucas Teixeira',
  'Mariana Quiroga',
  'Nicolás Vega',
  'Olívia Barros',
  'Pablo Giménez',
  'Queila Duarte',
  'Rafael Lima',
  'Sofía Navarro',
  'Tomás Aguirre',
  'Úrsula Campos',
  'Valentina Solís',
  'Wagner Pinto',
  'Ximena Paredes',
  'Yago Moreira',
  'Zoe Castillo',
  'Otávio Rocha',
].map((name) => ({ id: idOf(name), name, language: 'es' }));

export const ANALYSTS: readonly Analyst[] = [...USERS, ...OTHERS];

const nameById = new Map(ANALYSTS.map(({ id, name }) => [id, name]));

/** An id that nobody has is shown as it is. */
export const nameOfAnalyst = (id: string): string => nameById.get(id) ?? id;

/** The first line, which hands tickets over to the three. */
export const FIRST_LINE: readonly Analyst[] = OTHERS.slice(0, 3);

function idOf(name: string): string {
  return name
    .normalize('NFD')
    .split(' ')[0]!
    .replace(/\P{ASCII}/gu, '')
    .toLowerCase();
}

/**
 * Whose queues the three see. Chosen so that at each moment of a week each of them has tickets that are overdue, on track, solved in time,
 * waiting for the customer and waiting for a third party, and yet no more than some dozens.
 */
const RESOLVERS_OF: Readonly<Record<string, readonly number[]>> = {
  ana: [163, 31, 58, 57],
  bruno: [227, 22, 78, 236],
  carla: [216, 43, 13, 188],
};

const idByResolver = new Map(
  Object.entries(RESOLVERS_OF).flatMap(([id, resolvers]) => resolvers.map((resolver) => [resolver, id] as const)),
);

/** The log's anonymous resolver as one of the analysts, always the same one. */
export const analystOf = (resolver: number): string => idByResolver.get(resolver) ?? OTHERS[resolver % OTHERS.length]!.id;

/** The log's most active "user" is the system itself, which closes solved incidents. */
export const authorOf = (updatedBy: number): string => (updatedBy === 908 ? 'Sistema' : ANALYSTS[updatedBy % ANALYSTS.length]!.name);

export interface Customer {
  readonly name: string;
  readonly language: Language;
}

const COMPANIES: Readonly<Record<Language, readonly [kinds: readonly string[], names: readonly string[]]>> = {
  pt: [
    ['Banco', 'Seguros', 'Farmácias', 'Lojas', 'Faculdade', 'Viação'],
    ['Aurora', 'Ipê', 'Jacarandá', 'Maré Alta', 'Serra Azul'],
  ],
  es: [
    ['Banco', 'Tiendas', 'Clínica', 'Aerolínea', 'Energía'],
    ['Quetzal', 'del Mirador', 'Cóndor', 'Ñandú', 'Tres Ríos'],
  ],
  en: [
    ['Harbor', 'Summit', 'Northfield'],
    ['Travel', 'Telecom', 'Insurance'],
  ],
};

/** Half of the customers write in Portuguese, a third in Spanish, the rest in English. */
const LANGUAGES: readonly Language[] = ['pt', 'es', 'pt', 'en', 'pt', 'es'];

export function customerOf(caller: number): Customer {
  const language = LANGUAGES[caller % LANGUAGES.length]!;
  const [kinds, names] = COMPANIES[language];
  const kind = kinds[Math.floor(caller / 6) % kinds.length]!;
  return { name: `${kind} ${names[Math.floor(caller / 36) % names.length]!}`, language };
}
