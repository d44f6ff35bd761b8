/** From a sink's address to the sink. */
package wortlaut.sink.address;
