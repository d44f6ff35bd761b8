package wortlaut.app;

import picocli.CommandLine.IVersionProvider;

/** The version in the program's manifest. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Wortlaut.class.getPackage().getImplementationVersion();
        return new String[] {"wortlaut " + (version == null ? "(not packaged)" : version)};
    }
}
