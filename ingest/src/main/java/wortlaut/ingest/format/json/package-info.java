/** Records in JSON: one a line, or documents of any layout; articles of the contract and ninjs. */
package wortlaut.ingest.format.json;
