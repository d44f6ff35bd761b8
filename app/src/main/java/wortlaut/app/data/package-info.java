/** The data folder: readable by its owner only, and home of the native libraries. */
package wortlaut.app.data;
