/** Reading the log: from a point in time to another, filtered, printed or sent again. */
package wortlaut.app.log;
