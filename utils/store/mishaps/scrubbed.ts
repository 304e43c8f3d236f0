/** Words of the errors that browsers and Prazo raise. Everything else in a message may come from a ticket, a person or a site. */
const WORDS = new Set(
  'a abort aborted access after already an and answer api argument array at be been before bigint boolean call cannot changed class click closed closing cloned connection connect constructor context convert could created cycle database date day defined denied directly disk does error establish exceeded exist expected extension failed failure fetch file finite for found frame from full function has id in incorrect index initialization initialize instance internal invalid invalidated is iterable json key large length limit load loaded long lost maximum message missing must network new no not notification null number object of on open operation option or out parameter parse permission port position properties property queue quota range read reading receiving record rejected required response result running script sent server set setting settings site size space stack stopped storage store string such symbol tab than the there time to token too transaction type unable undefined unexpected unknown unsupported value version was while window worker write zone'.split(
    ' ',
  ),
);
const NAMES =
  /^(?:(?:Type|Range|Reference|Syntax|Aggregate|Eval|URI|Site|Calendar|Request|Quota(?:Exceeded)?|InvalidState|InvalidAccess|Abort|Data|DataClone|Constraint|NotFound|NotAllowed|NotSupported|Unknown|Timeout|Network|Version|TransactionInactive|ReadOnly|Security)?Error)$/;
const FRAME =
  /-extension:\/\/[^/\s]+\/((?:background|early|office|adapters|reading|ticket|views|actions|teach|lesson)\.js:\d{1,9}:\d{1,9})/g;
const MOST_WORDS = 40;
const MOST_FRAMES = 4;

/**
 * What may be kept of a failure: the kind of error, those words of its message that are known to be nobody's, and where in Prazo's own scripts it was. No text
 * of a ticket, no name, no token and no address comes through, whatever was put into the error.
 */
export function scrubbed(cause: unknown): string {
  const { name, message, stack } = partsOf(cause);
  const words = message.split(/\s+/, MOST_WORDS).map((token) => /^[("'`]*([a-z]+)[)"'`.,:;!?]*$/i.exec(token)?.[1]);
  const said = words.map((word) => (word !== undefined && WORDS.has(word.toLowerCase()) ? word : '…')).join(' ');
  const frames = [...stack.matchAll(FRAME)].slice(0, MOST_FRAMES).map(([, frame]) => frame);
  return [`${NAMES.test(name) ? name : 'Error'}: ${said.replaceAll(/…(?: …)+/g, '…')}`, ...frames].join(' @ ');
}

/** Anything can be thrown, and its properties may throw in turn. */
function partsOf(cause: unknown): { readonly name: string; readonly message: string; readonly stack: string } {
  const { name, message, stack }: Readonly<Record<string, unknown>> = typeof cause === 'object' && cause !== null ? { ...read(cause) } : {};
  const text = (part: unknown): string => (typeof part === 'string' ? part.slice(0, 5_000) : '');
  return { name: text(name), message: text(message), stack: text(stack) };
}

function read(cause: object): Partial<Error> {
  try {
    const { name, message, stack } = cause as Error;
    return { name, message, ...(stack !== undefined && { stack }) };
  } catch {
    return {};
  }
}
