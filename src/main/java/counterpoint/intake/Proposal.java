package counterpoint.intake;

import counterpoint.correction.CorrectedFacts;
import counterpoint.opinion.Caption;
import java.util.List;

/// What an import would add to the library; nothing is saved yet.
public sealed interface Proposal {
    /// What was given: a file's path, a folder's, `-` or the name of pasted text.
    String label();

    /// A case that was read.
    ///
    /// @param label what was given
    /// @param stated what a `case.json` says of the case; unknown if there is none
    /// @param sources its files that could be read, at least one; the first that prints an opinion is its reading text
    /// @param corrected the facts that the reader corrected so far
    /// @param standing whether the library has it already
    /// @param problems one sentence each on what beside the sources could not be read or used
    record Ready(
            String label,
            Caption stated,
            List<ProposedSource> sources,
            CorrectedFacts corrected,
            Standing standing,
            List<String> problems)
            implements
                Proposal {
        public Ready {
            sources = List.copyOf(sources);
            problems = List.copyOf(problems);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("a case has a source");
            }
        }

        /// The facts that the case will have: what `case.json` says, completed from the texts, as corrected.
        public Caption facts() {
            Caption facts = stated;
            for (ProposedSource source : sources) {
                facts = facts.or(source.reading().caption());
            }
            return corrected.in(facts);
        }

        /// With the facts that the reader corrected.
        public Ready withFacts(CorrectedFacts facts) {
            return new Ready(label, stated, sources, facts, standing, problems);
        }

        /// What the case is called: by its facts, else by its first file.
        public String name() {
            return facts().name().orElseGet(() -> stem(sources.getFirst().file()));
        }

        private static String stem(String file) {
            int dot = file.lastIndexOf('.');
            return dot > 0 ? file.substring(0, dot) : file;
        }
    }

    /// Something that could not be read.
    ///
    /// @param label what was given
    /// @param sentence why, and what to do
    record Refused(String label, String sentence) implements Proposal {
    }
}
