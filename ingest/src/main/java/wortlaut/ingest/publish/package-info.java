/** Sources to the topic: sends each article under its id, keeps pace with the broker, counts, and keeps what was rejected. */
package wortlaut.ingest.publish;
