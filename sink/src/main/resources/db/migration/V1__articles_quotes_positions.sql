-- Placeholders: ${json} and ${time} are the database's types for JSON and points in time, ${equality} makes an index for equality
-- that takes values of any length. Offsets are Unicode code points into the text, start inclusive, end exclusive.

CREATE TABLE articles (
    id                 TEXT NOT NULL PRIMARY KEY,
    version            TEXT NOT NULL,
    content_hash       TEXT NOT NULL,
    headline           TEXT,
    source             TEXT,
    published          TEXT,      -- as the source gave it
    published_at       ${time},   -- the same in UTC; null when the source named no time zone
    embargoed_until    TEXT,
    language           TEXT NOT NULL,
    text               TEXT NOT NULL,
    enriched           TEXT NOT NULL, -- the record as it is on the topic, as JSON
    enricher_version   TEXT NOT NULL,
    enricher_model     TEXT,
    enricher_language  TEXT
);
CREATE INDEX articles_published_at ON articles (published_at);

CREATE TABLE entities (
    article_id  TEXT NOT NULL,
    ordinal     INTEGER NOT NULL, -- its place in the enriched article, from 0
    entity_id   TEXT NOT NULL,
    type        TEXT NOT NULL,
    name        TEXT NOT NULL,
    aliases     ${json} NOT NULL,
    salience    DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (article_id, ordinal)
);
CREATE INDEX entities_name ON entities ${equality} (name);

CREATE TABLE mentions (
    article_id      TEXT NOT NULL,
    entity_ordinal  INTEGER NOT NULL,
    ordinal         INTEGER NOT NULL, -- its place among the entity's mentions, from 0
    start_offset    INTEGER NOT NULL,
    end_offset      INTEGER NOT NULL,
    exact           TEXT NOT NULL,
    PRIMARY KEY (article_id, entity_ordinal, ordinal)
);

CREATE TABLE quotes (
    quote_id         TEXT NOT NULL PRIMARY KEY,
    state            TEXT NOT NULL CHECK (state IN ('current', 'retracted')),
    article_id       TEXT NOT NULL,
    article_version  TEXT NOT NULL, -- the version that caused the last event
    headline         TEXT,
    source           TEXT,
    published        TEXT,
    published_at     ${time},
    language         TEXT,
    type             TEXT NOT NULL,
    text             TEXT NOT NULL,
    exact            TEXT NOT NULL,
    start_offset     INTEGER NOT NULL, -- of the first span
    end_offset       INTEGER NOT NULL, -- of the last span
    spans            ${json} NOT NULL,
    speaker_kind     TEXT NOT NULL,
    speaker_name     TEXT,
    speaker_entity   TEXT,
    speaker_start    INTEGER,
    speaker_end      INTEGER,
    cue              TEXT,
    cue_start        INTEGER,
    cue_end          INTEGER,
    local_id         TEXT NOT NULL, -- the quote's id within its article
    parent           TEXT,          -- the local id of the quote around it
    confidence       DOUBLE PRECISION NOT NULL,
    rule             TEXT,
    alternatives     ${json} NOT NULL,
    event_time       ${time} NOT NULL, -- of the last event
    sequence         BIGINT NOT NULL   -- orders the last event among all changes of the article
);
CREATE INDEX quotes_article ON quotes (article_id);
CREATE INDEX quotes_speaker ON quotes ${equality} (speaker_name);
CREATE INDEX quotes_published_at ON quotes (published_at);
CREATE INDEX quotes_event_time ON quotes (event_time);

-- Articles that were deleted once, and until which change: quote events up to there must not bring their words back.
CREATE TABLE deletions (
    article_id  TEXT NOT NULL PRIMARY KEY,
    sequence    BIGINT NOT NULL
);

-- How far the topics have been read into these tables; moves in the same transaction as their rows.
CREATE TABLE sink_positions (
    topic             TEXT NOT NULL,
    partition_number  INTEGER NOT NULL,
    next_offset       BIGINT NOT NULL,
    PRIMARY KEY (topic, partition_number)
);

-- Headline and the like as the article has them now: a change of them alone makes no quote event.
CREATE VIEW current_quotes AS
SELECT q.quote_id,
       q.article_id,
       CASE WHEN a.id IS NULL THEN q.article_version ELSE a.version END AS article_version,
       CASE WHEN a.id IS NULL THEN q.headline ELSE a.headline END AS headline,
       CASE WHEN a.id IS NULL THEN q.source ELSE a.source END AS source,
       CASE WHEN a.id IS NULL THEN q.published ELSE a.published END AS published,
       CASE WHEN a.id IS NULL THEN q.published_at ELSE a.published_at END AS published_at,
       CASE WHEN a.id IS NULL THEN q.language ELSE a.language END AS language,
       q.type, q.text, q.exact, q.start_offset, q.end_offset, q.spans,
       q.speaker_kind, q.speaker_name, q.speaker_entity, q.speaker_start, q.speaker_end,
       q.cue, q.cue_start, q.cue_end, q.local_id, q.parent, q.confidence, q.rule, q.alternatives, q.event_time
FROM quotes q
LEFT JOIN articles a ON a.id = q.article_id
WHERE q.state = 'current';
