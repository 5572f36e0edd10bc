### Tigrinya, a translation of nl.ftl. To be reviewed by a native speaker before go-live.

# nl 3b051783
mail-subject = ሓድሽ ናይ ሓገዝ ሕቶ ይጽበየኩም ኣሎ፦ { $reference }
# nl 39b3a223
mail-subject-urgent = ሓድሽ ናይ ሓገዝ ሕቶ ይጽበየኩም ኣሎ (ህጹጽ)፦ { $reference }
# nl aa639ba0
mail-greeting = ሰላም፣
# nl daebd27e
mail-waiting = ሓድሽ ናይ ሓገዝ ሕቶ ንትካልኩም ይጽበ ኣሎ።
# nl 5b02037a
mail-urgent = እቲ ሕቶ ህጹጽ እዩ።
# nl 09e23713
mail-reference = መወከሲ ቁጽሪ
# nl f8f27928
mail-login = ነቲ ሕቶ ንምንባብን ንምምላስን እተዉ፦
# nl 12830272
mail-private = ኣብዚ መልእኽቲ ብዛዕባ እቲ ሰብን እቲ ሕቶን ዝተጻሕፈ የለን። ስለዚ ኩሉ ምስጢር ኮይኑ ይተርፍ።
# nl 0a961d6b
mail-automatic = እዚ ናይ Wegwijzer ኣውቶማቲክ መልእኽቲ እዩ። መልሲ ክትህብሉ ኣይትኽእሉን።
# nl fcf6fce1
mail-translation = እዚ ናይቲ ኣብ ላዕሊ ዘሎ ጽሑፍ ትርጉም እዩ።
