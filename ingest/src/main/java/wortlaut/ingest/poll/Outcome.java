package wortlaut.ingest.poll;

import java.util.Optional;

/**
 * What came of reading an entry.
 *
 * @param article absent when there is none
 * @param problem why there is none, or why it is partial
 * @param again whether another try may bring more
 */
record Outcome(Optional<FoundArticle> article, Optional<String> problem, boolean again) {}
