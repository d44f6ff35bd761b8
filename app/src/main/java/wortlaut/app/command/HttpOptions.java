package wortlaut.app.command;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import wortlaut.app.command.value.Given;
import wortlaut.app.data.SecretFile;
import wortlaut.app.http.DoorSettings;
import wortlaut.app.http.Tokens;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.WortlautException;

/** Whom the HTTP API lets in. */
final class HttpOptions {
    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description =
                    "A name under which the HTTP API may be asked, beside localhost, addresses and --http-host; may be repeated.")
    private List<String> allowedHosts = List.of();

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "Who may do what by HTTP: a token a line and its scopes, feed, read or admin.")
    private Path tokenFile;

    @Option(names = "--no-token", description = "Let everybody in who reaches it, also from other machines.")
    private boolean noToken;

    DoorSettings door(String host, int port) {
        if (tokenFile == null && !noToken && !isLoopback(host)) {
            throw new WrongUsage("--http-host " + host + ": whoever reaches it could add and delete articles;"
                    + " give --token-file FILE, or say --no-token");
        }
        return new DoorSettings(
                host, port, allowedHosts, Optional.ofNullable(tokenFile).map(HttpOptions::tokens));
    }

    private static Tokens tokens(Path file) {
        Given.file("--token-file", file);
        SecretFile.warnIfOthersCanRead(file);
        try {
            return Tokens.load(file);
        } catch (WortlautException e) {
            throw new WrongUsage("--token-file", e);
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new WrongUsage("--http-host " + host + ": there is no such host");
        }
    }
}
