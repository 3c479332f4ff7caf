/// The one way by which work leaves the UI thread and comes back to it.
///
/// Start with [counterpoint.ui.task.TaskRunner].
package counterpoint.ui.task;
