@ConfigurationProperties(prefix = "app.mail") //! not enumerable APP_MAIL_*
class Mail {}

@ConfigurationProperties("acme") //! not enumerable ACME_*
class Acme {}

@ConfigurationProperties(value = "my-acme") //! not enumerable MYACME_*
class MyAcme {}
