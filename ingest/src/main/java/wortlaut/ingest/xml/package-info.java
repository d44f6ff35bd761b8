/** XML as a tree, without what is dangerous in it: no declared or external entities, bounded depth and size. */
package wortlaut.ingest.xml;
