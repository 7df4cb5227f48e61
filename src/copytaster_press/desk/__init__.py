"""The desks of all outlets: who covers what and when, whose copy is taken and what becomes of it, what is edited later."""
