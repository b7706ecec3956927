#pragma once

namespace sen::app {

/// Reads the command line and runs the command it names; returns the exit status.
int run_command_line(int argc, char** argv);

}  // namespace sen::app
