"""Documents as PDF files, and their pages as pictures."""
