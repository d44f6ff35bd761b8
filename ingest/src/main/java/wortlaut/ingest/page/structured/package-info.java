/** What a page says of its article in forms made for machines: JSON-LD, OpenGraph and other meta elements, microdata. */
package wortlaut.ingest.page.structured;
