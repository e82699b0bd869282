import { searchTexts } from '../../texts/texts.ts';

interface Props {
  readonly retry: () => void;
  /** The search page with the same query, where one is not there already. */
  readonly page?: string;
  readonly className: string;
}

/** Said where the index could not be fetched. */
export function SearchFailed({ retry, page, className }: Props) {
  return (
    <p className={className}>
      {searchTexts.couldNotLoadAtAll}{' '}
      <button type="button" className="link-button" onClick={retry}>
        {searchTexts.retry}
      </button>
      {page !== undefined && (
        <>
          {' · '}
          <a href={page}>{searchTexts.openSearchPage}</a>
        </>
      )}
    </p>
  );
}
