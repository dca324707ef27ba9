"""View-models: what a page shows and what it can do, without Qt."""
