#! @2 ENDED required
ENV.fetch "ENDED"