"""The pages of intake: the form and the status of a request. Rendered here, complete without scripts."""
