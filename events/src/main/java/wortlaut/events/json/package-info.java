/** Records to bytes and back, and the JSON Schemas of both. */
package wortlaut.events.json;
