package wortlaut.app.command.train;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wortlaut train}: models of a language's folder. */
@Command(
        name = "train",
        description = "Trains a model of a language.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "MODEL",
        subcommands = {TrainEntitiesCommand.class, TrainConfidenceCommand.class},
        footer = {
            "",
            "Examples:",
            "  wortlaut train confidence --language de --corpus enrich/corpus/de",
            "  wortlaut train entities --language de --corpus enrich/corpus/de --lists enrich/models/lists --out entities.model"
        })
public final class TrainCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name what to train: entities or confidence");
    }
}
