package wortlaut.sink.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import wortlaut.sink.UnavailableException;

/** Says what is wrong with a folder when it cannot be written to. */
final class FolderTrouble {
    private final Path folder;

    FolderTrouble(Path folder) {
        this.folder = folder;
    }

    /** Something that writes to the folder. */
    interface Step {
        void run() throws IOException;
    }

    /** @throws UnavailableException if the step cannot be done now */
    void attempt(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UnavailableException(failure(folder, e), e);
        } catch (UncheckedIOException e) {
            throw new UnavailableException(failure(folder, cause(e)), e);
        }
    }

    static IOException cause(UncheckedIOException e) {
        return e.getCause() == null ? new IOException(e) : e.getCause();
    }

    static String failure(Path folder, IOException e) {
        return "cannot write to " + folder + ": " + reason(e);
    }

    static String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        } else if (e instanceof FileAlreadyExistsException file) {
            return file.getFile() + " is a file, not a folder";
        } else if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
