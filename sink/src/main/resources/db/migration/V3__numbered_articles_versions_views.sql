-- Articles get a number, by which what belongs to them is found, and keep their former versions; mentions stand with their entity;
-- what quotes repeated of their article is the article's. Indexes beside the keys are made by the program, after a rebuild at its end.
-- Placeholders as before; ${number} is a whole number that can be a key, ${clustered} keeps rows in their key's order,
-- ${each_mention} and ${each_alias} are the elements of an entity's lists, ${mentions_of_entity} is the list of the rows of an old one.

DROP VIEW current_quotes;
ALTER TABLE articles RENAME TO articles_before;
ALTER TABLE entities RENAME TO entities_before;
ALTER TABLE mentions RENAME TO mentions_before;
ALTER TABLE quotes RENAME TO quotes_before;

CREATE TABLE articles (
    article            ${number} NOT NULL PRIMARY KEY, -- of this database alone
    id                 TEXT NOT NULL UNIQUE,
    version            TEXT NOT NULL,
    sequence           BIGINT NOT NULL, -- orders this version among all changes of the article; 0: not known
    fed_at             ${time},         -- when this version came in; null: not known
    content_hash       TEXT NOT NULL,
    headline           TEXT,
    source             TEXT,
    published          TEXT,            -- as the source gave it
    published_at       ${time},         -- the same in UTC; null when the source named no time zone
    embargoed_until    TEXT,
    language           TEXT NOT NULL,
    cluster            TEXT,            -- shared by copies of one text; null: not known
    enricher_version   TEXT NOT NULL,
    enricher_model     TEXT,
    enricher_language  TEXT,
    text               TEXT NOT NULL,
    enriched           TEXT NOT NULL    -- the record as it is on the topic, as JSON
);
INSERT INTO articles (article, id, version, sequence, content_hash, headline, source, published, published_at,
                      embargoed_until, language, enricher_version, enricher_model, enricher_language, text, enriched)
SELECT row_number() OVER (ORDER BY id), id, version, 0, content_hash, headline, source, published, published_at,
       embargoed_until, language, enricher_version, enricher_model, enricher_language, text, enriched
FROM articles_before;

-- Versions that were replaced by another; gone with their article.
CREATE TABLE past_versions (
    article            ${number} NOT NULL,
    sequence           BIGINT NOT NULL,
    version            TEXT NOT NULL,
    fed_at             ${time},
    content_hash       TEXT NOT NULL,
    headline           TEXT,
    source             TEXT,
    published          TEXT,
    published_at       ${time},
    language           TEXT NOT NULL,
    enricher_version   TEXT NOT NULL,
    text               TEXT NOT NULL,
    PRIMARY KEY (article, sequence)
);

CREATE TABLE entities (
    article      ${number} NOT NULL,
    ordinal      INTEGER NOT NULL,       -- its place in the enriched article, from 0
    entity_id    TEXT NOT NULL,
    type         TEXT NOT NULL,
    name         TEXT NOT NULL,
    external_id  TEXT,                   -- the user's own, from the alias file
    salience     DOUBLE PRECISION NOT NULL,
    aliases      ${json} NOT NULL,
    mentions     ${json} NOT NULL,       -- [{"start":…,"end":…,"exact":…}] in the order of the text
    PRIMARY KEY (article, ordinal)
) ${clustered};
INSERT INTO entities (article, ordinal, entity_id, type, name, salience, aliases, mentions)
SELECT a.article, e.ordinal, e.entity_id, e.type, e.name, e.salience, e.aliases, ${mentions_of_entity}
FROM entities_before e
JOIN articles a ON a.id = e.article_id;

CREATE TABLE quotes (
    article_id       TEXT NOT NULL,
    quote_id         TEXT NOT NULL,
    state            TEXT NOT NULL CHECK (state IN ('current', 'retracted')),
    article_version  TEXT NOT NULL, -- the version that caused the last event
    local_id         TEXT NOT NULL, -- the quote's id within its article
    parent           TEXT,          -- the local id of the quote around it
    type             TEXT NOT NULL,
    start_offset     INTEGER NOT NULL, -- of the first span
    end_offset       INTEGER NOT NULL, -- of the last span
    spans            ${json} NOT NULL,
    exact            TEXT NOT NULL,
    text             TEXT NOT NULL,
    speaker_kind     TEXT NOT NULL,
    speaker_name     TEXT,
    speaker_entity   TEXT,
    speaker_start    INTEGER,
    speaker_end      INTEGER,
    cue              TEXT,
    cue_start        INTEGER,
    cue_end          INTEGER,
    addressee        TEXT,          -- as the text has it
    addressee_name   TEXT,
    addressee_entity TEXT,
    addressee_start  INTEGER,
    addressee_end    INTEGER,
    confidence       DOUBLE PRECISION NOT NULL,
    rule             TEXT,
    alternatives     ${json} NOT NULL,
    event_time       ${time} NOT NULL, -- of the last event
    sequence         BIGINT NOT NULL,  -- orders the last event among all changes of the article
    PRIMARY KEY (article_id, quote_id)
);
INSERT INTO quotes (article_id, quote_id, state, article_version, local_id, parent, type, start_offset, end_offset, spans, exact, text,
                    speaker_kind, speaker_name, speaker_entity, speaker_start, speaker_end, cue, cue_start, cue_end, confidence, rule,
                    alternatives, event_time, sequence)
SELECT article_id, quote_id, state, article_version, local_id, parent, type, start_offset, end_offset, spans, exact, text,
       speaker_kind, speaker_name, speaker_entity, speaker_start, speaker_end, cue, cue_start, cue_end, confidence, rule,
       alternatives, event_time, sequence
FROM quotes_before;

DROP TABLE mentions_before;
DROP TABLE entities_before;
DROP TABLE articles_before;
DROP TABLE quotes_before;

CREATE VIEW mentions AS
SELECT a.id AS article_id, e.article, e.ordinal AS entity_ordinal, e.entity_id, e.type, e.name,
       ${mention_ordinal} AS ordinal,
       CAST(m.value ->> 'start' AS INTEGER) AS start_offset,
       CAST(m.value ->> 'end' AS INTEGER) AS end_offset,
       m.value ->> 'exact' AS exact
FROM entities e
JOIN articles a ON a.article = e.article
CROSS JOIN ${each_mention};

-- All that an article has been; the one with current = 1 is what it is.
CREATE VIEW versions AS
SELECT id AS article_id, article, sequence, version, 1 AS current, fed_at, content_hash, headline, source, published, published_at,
       language, enricher_version, text
FROM articles
UNION ALL
SELECT a.id, p.article, p.sequence, p.version, 0, p.fed_at, p.content_hash, p.headline, p.source, p.published, p.published_at,
       p.language, p.enricher_version, p.text
FROM past_versions p
JOIN articles a ON a.article = p.article;

-- Headline and the like as the article has them now: a change of them alone makes no quote event.
CREATE VIEW current_quotes AS
SELECT q.quote_id, q.article_id,
       COALESCE(a.version, q.article_version) AS article_version,
       a.headline, a.source, a.published, a.published_at, a.language, a.cluster,
       q.type, q.text, q.exact, q.start_offset, q.end_offset, q.spans,
       q.speaker_kind, q.speaker_name, q.speaker_entity, q.speaker_start, q.speaker_end,
       q.addressee, q.addressee_name, q.addressee_entity, q.addressee_start, q.addressee_end,
       q.cue, q.cue_start, q.cue_end, q.local_id, q.parent, q.confidence, q.rule, q.alternatives, q.event_time
FROM quotes q
LEFT JOIN articles a ON a.id = q.article_id
WHERE q.state = 'current';

-- Whose words they are, and whose they are not sure to be.
CREATE VIEW quotes_by_speaker AS
SELECT speaker_name, published_at, source, headline, type, text, addressee_name, confidence, article_id, quote_id
FROM current_quotes
WHERE speaker_name IS NOT NULL;

CREATE VIEW speakers AS
SELECT speaker_name AS name, COUNT(*) AS quotes, COUNT(DISTINCT article_id) AS articles, MAX(event_time) AS last_event_time
FROM quotes
WHERE state = 'current' AND speaker_name IS NOT NULL
GROUP BY speaker_name;

-- What else articles call those who speak in them, by how many articles do.
CREATE VIEW speaker_variants AS
SELECT e.name, v.value AS variant, COUNT(*) AS articles
FROM entities e
CROSS JOIN ${each_alias}
WHERE EXISTS (SELECT 1 FROM quotes q WHERE q.speaker_name = e.name AND q.state = 'current')
GROUP BY e.name, v.value;

CREATE VIEW sources AS
SELECT source, COUNT(*) AS articles, MIN(published_at) AS first_published_at, MAX(published_at) AS last_published_at
FROM articles
WHERE source IS NOT NULL
GROUP BY source;

CREATE VIEW clusters AS
SELECT cluster, COUNT(*) AS articles, COUNT(DISTINCT source) AS sources, MIN(published_at) AS first_published_at
FROM articles
WHERE cluster IS NOT NULL
GROUP BY cluster;

-- By when articles were published or, where they do not say, came in.
CREATE VIEW most_quoted_last_day AS
SELECT q.speaker_name, COUNT(*) AS quotes, COUNT(DISTINCT q.article_id) AS articles
FROM articles a
JOIN quotes q ON q.article_id = a.id
WHERE COALESCE(a.published_at, a.fed_at) >= ${day_ago} AND q.state = 'current' AND q.speaker_name IS NOT NULL
GROUP BY q.speaker_name
ORDER BY quotes DESC, q.speaker_name;

-- Who is named between the first and the last character of whose quotes.
CREATE VIEW who_talks_about_whom AS
SELECT q.speaker_name AS speaker, e.name AS about, e.type AS about_type, COUNT(DISTINCT q.quote_id) AS quotes,
       COUNT(DISTINCT q.article_id) AS articles
FROM quotes q
JOIN articles a ON a.id = q.article_id
JOIN entities e ON e.article = a.article
CROSS JOIN ${each_mention}
WHERE q.state = 'current' AND q.speaker_name IS NOT NULL
  AND (q.speaker_entity IS NULL OR q.speaker_entity <> e.entity_id)
  AND CAST(m.value ->> 'start' AS INTEGER) >= q.start_offset
  AND CAST(m.value ->> 'end' AS INTEGER) <= q.end_offset
GROUP BY q.speaker_name, e.name, e.type;
