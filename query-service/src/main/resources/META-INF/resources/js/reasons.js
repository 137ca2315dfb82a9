/** Why a comment is refused or reported: the words for the reasons of the API, in the order of the page's rules. */

export const REASONS = [
  { key: 'abusive', words: 'Abusive', rule: 2 },
  { key: 'personal', words: 'A personal attack, or somebody’s private data', rule: 2 },
  { key: 'incendiary', words: 'Calls for violence or hatred', rule: 2 },
  { key: 'irrelevant', words: 'Not about the story', rule: 2 },
  { key: 'spam', words: 'Advertising', rule: 2 },
  { key: 'not_sentences', words: 'Not in complete sentences', rule: 3 },
  { key: 'links', words: 'Made of links', rule: 4 },
  { key: 'identity', words: 'Not the writer’s own name', rule: 5 },
  { key: 'illegal', words: 'Against the law', rule: 0 },
  { key: 'other', words: 'Something else', rule: 0 },
];

/** The page's five rules, in short. */
export const RULES = [
  'Comments are moderated by the editorial team.',
  'Nothing abusive, personal, incendiary or irrelevant.',
  'Complete sentences: not all in capitals, not all in lower case, no abbreviated text.',
  'Links may be taken out.',
  'A genuine name and email address are needed; the address is never shown.',
];

/** A reason in words. */
export function reasonInWords(key) {
  return REASONS.find((each) => each.key === key)?.words ?? key;
}
