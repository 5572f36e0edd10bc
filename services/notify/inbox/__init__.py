"""The inbox: a web application for the people of organisations. They sign in here, and see to their own.

``app.build_inbox`` puts it together. What else wants to stand behind the sign-in asks ``guard.Guard`` who is
there, and extends ``templates/base.html``.
"""
