package wortlaut.enrich.train.entity;

import java.nio.file.Path;
import java.util.List;

/**
 * What a model is trained on and where it goes.
 *
 * @param language BCP 47 primary tag whose token rules the corpus is cut with
 * @param data token TAB BIO files whose guidelines the model follows, as it does those of the corpora
 * @param otherData token TAB BIO files of other guidelines, each with its own: the model learns from them what is common to all
 * @param corpora folders of the Wortlaut corpus' XML files
 * @param standOff files of mentions that stand apart from their texts, in the guidelines of the model
 * @param texts folder with the articles of {@code standOff}, null where there are none
 * @param lists folder with {@code names-*}, {@code own-*}, {@code evidence-*}, {@code dictionary-*} and {@code classes.txt.gz}; see its README
 * @param out the model file
 * @param seed of everything random: the same data and seed give the same file
 * @param models how many models are trained, with this seed and those that follow it; the mean of their weights is the model
 */
public record TrainingSettings(
        String language,
        List<Path> data,
        List<Path> otherData,
        List<Path> corpora,
        List<Path> standOff,
        Path texts,
        Path lists,
        Path out,
        long seed,
        int models) {
    public TrainingSettings {
        data = List.copyOf(data);
        otherData = List.copyOf(otherData);
        corpora = List.copyOf(corpora);
        standOff = List.copyOf(standOff);
        if (models < 1) {
            throw new IllegalArgumentException(models + " models: one at least");
        }
        if (texts == null && !standOff.isEmpty()) {
            throw new IllegalArgumentException(standOff + " without the folder of their texts");
        }
    }
}
