package wortlaut.app.command.value;

import java.nio.file.Files;
import java.nio.file.Path;
import wortlaut.app.terminal.WrongUsage;

/** Files and folders that options name, looked at before anything is started. An absent one (null) is right. */
public final class Given {
    private Given() {}

    /** @throws WrongUsage if it is no file that can be read */
    public static void file(String option, Path file) {
        if (file != null && (!Files.isReadable(file) || Files.isDirectory(file))) {
            throw new WrongUsage(option + " " + file + ": there is no such file, or it cannot be read");
        }
    }

    /** @throws WrongUsage if it is no folder that can be read */
    public static void existingFolder(String option, Path folder) {
        if (folder != null && (!Files.isDirectory(folder) || !Files.isReadable(folder))) {
            throw new WrongUsage(option + " " + folder + ": there is no such folder, or it cannot be read");
        }
    }

    /**
     * One that is made where it is missing.
     *
     * @throws WrongUsage if there is something else of this name
     */
    public static void folder(String option, Path folder) {
        if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new WrongUsage(option + " " + folder + ": this is a file; name a folder, or one that is to be made");
        }
    }

    /**
     * What is written in the end, perhaps after hours.
     *
     * @throws WrongUsage if no file can be written there
     */
    public static void output(String option, Path file) {
        if (file == null) {
            return;
        }
        if (Files.isDirectory(file) || (Files.exists(file) && !Files.isWritable(file))) {
            throw new WrongUsage(option + " " + file + ": this is a folder, or a file that cannot be written");
        }
        Path folder = file.toAbsolutePath().getParent();
        while (folder != null && Files.notExists(folder)) {
            folder = folder.getParent();
        }
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new WrongUsage(option + " " + file + ": nothing can be written to the folder " + folder);
        }
    }
}
