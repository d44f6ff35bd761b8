/** Packed content, unpacked as it comes, within bounds and past damaged places. */
package wortlaut.ingest.compression;
