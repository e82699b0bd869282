import { wordSet } from './word-set.ts';

/** Words that say what somebody is, folded: a part of a speaker list made of them is a job, not a company. */
export const ROLE_WORDS: ReadonlySet<string> = wordSet(`
administrator advisor advocate ambassador analyst architect associate author cco ceo cfo chair chairman chairperson
chairwoman chief ciso co-author co-chair cochair co-founder cofounder co-lead co-maintainer cio coo consultant
contributor coordinator coach cpo creator cro cso cto developer devrel director distinguished editor engineer
evangelist executive expert fellow founder founding freelance freelancer head host instructor intern investor
journalist lead leader lecturer maintainer manager member mentor moderator officer organizer organiser owner partner
phd postdoc practitioner president principal producer professor programmer researcher scientist sde senior specialist
sre staff strategist student supervisor swe teacher tech technologist trainer veteran vice vp svp evp
`);

/** Words that name a part of a company, folded: "Global Engineering" between a job and a company. */
export const DIVISION_WORDS: ReadonlySet<string> = wordSet(`
amer americas apac emea latam engineering product marketing operations sales design research global infrastructure
platform developer relations experience security data department division office team community programs strategy
growth technology technical architecture customer success open source cloud solutions reliability software ai ml
`);
