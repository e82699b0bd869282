import type { Problem } from './problem.ts';

/** The rules that find something named that is nowhere, by what they say was named. */
const UNKNOWN = ['unknown-person', 'unknown-topic', 'unknown-talk'];

/** The things of `duplicate-ids`, by the rule that misses them. */
const things: Readonly<Record<string, string>> = {
  'unknown-person': 'people',
  'unknown-topic': 'topics',
  'unknown-talk': 'sessions',
};

/**
 * One problem for each cause: what is named in many places and is nowhere is one, and none where an id that
 * two things share, or a published address that lost its session, explains it.
 */
export function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const vanished = new Set(problems.filter(({ rule }) => rule === 'vanished-pin').map(signOf));
  const echoes = Map.groupBy(
    problems.filter(({ rule }) => UNKNOWN.includes(rule)),
    (problem) => `${problem.rule} ${homeOf(problem)} ${problem.found ?? ''}`,
  );
  const explained = new Set<Problem>();
  const told = problems.map((problem): Problem => {
    if (problem.rule !== 'duplicate-id') return problem;
    const lost = [...echoes.values()].find(
      ([first]) =>
        first !== undefined &&
        first.nearest === undefined &&
        !explained.has(first) &&
        problem.message.includes(`two ${things[first.rule] ?? ''} `),
    );
    if (!lost?.[0]) return problem;
    for (const echo of lost) explained.add(echo);
    const id = lost[0].found ?? '';
    return {
      ...problem,
      nearest: id,
      remedy: `Write id: ${id} for one of the two, which ${placesOf(lost)} by that id; or delete one.`,
    };
  });
  const sliced = new Set(problems.filter(({ rule }) => rule === 'slice-times').map(eventOf));
  const first = new Set([...echoes.values()].map(([problem]) => problem));
  return told
    .filter((problem) => {
      // What a slice spans is not known while it ends before it starts.
      if (problem.rule === 'photo-times') return !sliced.has(eventOf(problem));
      if (!UNKNOWN.includes(problem.rule)) return true;
      const key = `${eventOf(problem)} ${problem.found ?? ''}`;
      return first.has(problem) && !explained.has(problem) && !vanished.has(key);
    })
    .map((problem) => {
      const all = echoes.get(`${problem.rule} ${homeOf(problem)} ${problem.found ?? ''}`) ?? [];
      return all.length < 2 || !UNKNOWN.includes(problem.rule) ? problem : toldOnce(problem, all);
    });
}

const eventOf = ({ file }: Problem) => /^events\/[^/]+/.exec(file)?.[0] ?? '';
const signOf = (problem: Problem) => `${eventOf(problem)} ${problem.found ?? ''}`;

/** People and topics are the archive’s, sessions an event’s. */
const homeOf = (problem: Problem) => (problem.rule === 'unknown-talk' ? eventOf(problem) : '');

const placesOf = (list: readonly Problem[]) => {
  const files = [...new Set(list.map(({ file }) => file))].join(', ');
  return list.length === 1 ? `${files} names` : `${list.length} places name (${files})`;
};

function toldOnce(problem: Problem, all: readonly Problem[]): Problem {
  const files = [...new Set(all.map(({ file }) => file))].join(', ');
  const near = problem.nearest;
  return {
    ...problem,
    message: `${problem.message.replace(/\.$/, '')}, which is named in ${all.length} places (${files}).`,
    remedy:
      near === undefined
        ? problem.remedy
        : `Write ${near} in all of them, or id: ${problem.found ?? ''} where ${near} has its entry.`,
  };
}
