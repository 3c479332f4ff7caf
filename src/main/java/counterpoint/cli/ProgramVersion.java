package counterpoint.cli;

import java.util.Optional;
import picocli.CommandLine;

/// The version as its jar states it.
final class ProgramVersion implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(ProgramVersion.class.getModule().getDescriptor())
                .flatMap(java.lang.module.ModuleDescriptor::rawVersion)
                .orElse("(development)");
        return new String[] {"Counterpoint " + version};
    }
}
