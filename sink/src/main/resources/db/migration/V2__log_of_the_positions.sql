-- Which log the positions belong to: cluster and topics by their ids. No row: not known yet.
CREATE TABLE sink_log (
    log  TEXT NOT NULL
);
