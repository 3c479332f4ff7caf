package counterpoint.workspace;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// What was found of a document on disk.
///
/// @param content the document; empty if there is none
/// @param state how it got here
/// @param notice one sentence for the reader, unless all was well
record Reading(Optional<ObjectNode> content, State state, Optional<String> notice) {
    enum State {
        /// As it was last written, or not there yet.
        WELL,
        /// From the last good version, or lost: its file is to be written again.
        RECOVERED,
        /// Written by a newer version of the program: never to be written by this one.
        NEWER
    }

    static Reading well(Optional<ObjectNode> content) {
        return new Reading(content, State.WELL, Optional.empty());
    }

    static Reading recovered(Optional<ObjectNode> content, String notice) {
        return new Reading(content, State.RECOVERED, Optional.of(notice));
    }

    static Reading newer(ObjectNode content, String notice) {
        return new Reading(Optional.of(content), State.NEWER, Optional.of(notice));
    }
}
