package counterpoint.intake;

import counterpoint.casefile.Library;

/// How a proposed case stands to those that the library has.
public sealed interface Standing {
    /// The library has nothing like it.
    record Fresh() implements Standing {
    }

    /// The same source is in the library already.
    ///
    /// @param entry the case that has it
    /// @param file its name there
    record Already(Library.Entry entry, String file) implements Standing {
        /// One sentence for the reader.
        public String sentence() {
            return "This source is already in the library, in " + entry.name() + " (" + entry.id() + "/" + file
                    + "); it was not added again.";
        }
    }

    /// Another print of the same decision seems to be in the library.
    ///
    /// @param entry the case that seems to be the same
    /// @param because what the two have in common, `docket 20-1754`
    /// @param addable whether this can be added to that case as another edition; a bundled case is never changed
    record OtherPrint(Library.Entry entry, String because, boolean addable) implements Standing {
        /// One sentence for the reader.
        public String sentence() {
            return "This seems to be another print of " + entry.name() + " (" + because + ")"
                    + (addable
                            ? "; it can be added to that case as another edition."
                            : ", which comes with the program and is never changed; it can be a case of its own.");
        }
    }
}
