package wortlaut.app.terminal;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import wortlaut.events.Printable;

/** The message of a log line, so that no article forges another line. */
public final class LogMessage extends MessageConverter {
    @Override
    public String convert(ILoggingEvent event) {
        return Printable.line(String.valueOf(super.convert(event)));
    }
}
