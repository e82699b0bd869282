import { useState } from 'react';
import { forgetSearches, recentSearches } from './recent-searches.ts';

const EXAMPLES = ['speaker:', 'topic:', '"an exact phrase"', 'a YouTube link'];

/** What the palette shows before anything is typed: earlier searches, and what can be asked. */
export function PaletteStart({ ask }: { readonly ask: (query: string) => void }) {
  const [recent, setRecent] = useState(recentSearches);
  return (
    <div className="palette-start">
      {recent.length > 0 && (
        <section>
          <div className="palette-heading">
            Recent{' '}
            <button
              type="button"
              className="link-button"
              onClick={() => {
                forgetSearches();
                setRecent([]);
              }}
            >
              Clear
            </button>
          </div>
          <p className="palette-tries">
            {recent.map((query) => (
              <button type="button" className="chip" key={query} onClick={() => ask(query)}>
                {query}
              </button>
            ))}
          </p>
        </section>
      )}
      <section>
        <div className="palette-heading">You can ask for</div>
        <p className="palette-tries">
          {EXAMPLES.map((example) =>
            example.endsWith(':') ? (
              <button type="button" className="chip" key={example} onClick={() => ask(example)}>
                {example}
              </button>
            ) : (
              <span className="chip" key={example}>
                {example}
              </span>
            ),
          )}
        </p>
      </section>
    </div>
  );
}
