package counterpoint.casefile;

import counterpoint.opinion.Caption;
import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import java.util.List;
import java.util.Optional;

/// What `case.json` says of a case: its facts, and its sources in order.
///
/// @param caption the facts; what the file does not say is empty
/// @param sources the files that print the case's opinions; the first that prints an opinion is its reading text
public record CaseDescription(Caption caption, List<Source> sources) {
    public CaseDescription {
        sources = List.copyOf(sources);
    }

    /// One file of the case.
    ///
    /// @param file its name within the case's folder
    /// @param edition the name of the print, `Slip opinion`
    /// @param opinions the opinions that it prints, in order; empty if the description leaves that to the text
    /// @param fingerprint by which the same source is known again; empty if it was not imported
    public record Source(String file, String edition, List<Printed> opinions, Optional<Fingerprint> fingerprint) {
        public Source {
            opinions = List.copyOf(opinions);
        }

        /// A file of which nothing is said.
        public static Source undescribed(String file) {
            return new Source(file, file, List.of(), Optional.empty());
        }
    }

    /// One opinion printed in a source.
    ///
    /// @param id which opinion of the case it is; the same id in two sources makes them editions of one opinion
    /// @param kind what it is; empty if the description leaves that to the text
    /// @param author who wrote it; empty if the description does not say
    public record Printed(String id, Optional<OpinionKind> kind, Optional<Judge> author) {
    }

    /// Whether a file is one of the case: it is listed, or the description leaves the list to the folder.
    public boolean lists(String file) {
        return sources.isEmpty() || source(file).isPresent();
    }

    /// What is said of one file, if anything is.
    public Optional<Source> source(String file) {
        return sources.stream().filter(source -> source.file().equals(file)).findFirst();
    }
}
