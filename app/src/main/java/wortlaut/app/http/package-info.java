/** The HTTP API. */
package wortlaut.app.http;
