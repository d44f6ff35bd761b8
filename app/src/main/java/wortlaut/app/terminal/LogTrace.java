package wortlaut.app.terminal;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import wortlaut.events.Printable;

/** The stack trace below a log line, each of its lines marked as such: messages in it may have line breaks of their own. */
public final class LogTrace extends ThrowableProxyConverter {
    private static final String MARK = "  | ";

    @Override
    public String convert(ILoggingEvent event) {
        String trace = super.convert(event);
        return trace.isEmpty() ? trace : MARK + Printable.text(trace.strip()).replace("\n", "\n" + MARK) + "\n";
    }
}
