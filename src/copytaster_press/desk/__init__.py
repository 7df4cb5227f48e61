"""The desks of all outlets: who covers what and when, whose copy is taken, what is edited later."""
