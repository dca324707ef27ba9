"""Messages between the programs, their codec and the table of rights, pure."""
