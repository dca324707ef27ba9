"""The third pillar: cases, exhibits, custody and packages, pure."""
