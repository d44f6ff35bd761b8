/** Folders of files: as they are now, or for as long as they are watched. Nothing leads out of them. */
package wortlaut.ingest.source.folder;
