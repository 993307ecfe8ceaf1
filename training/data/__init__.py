"""Images and what is known about them: from folders and tables to arrays."""
